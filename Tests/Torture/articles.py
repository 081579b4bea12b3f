"""Articles of random sentences, to be killed, mutated and told of."""

REGIONS = ["松江区", "嘉定区", "苏州市", "浙江省", "全市", "我国"]
METRICS = ["高新技术企业", "地区生产总值", "研发投入强度", "常住人口", "集装箱吞吐量", "专利授权量"]
FIGURES = ["{}家", "{}亿元", "{}.{}%", "{}万人", "{}万标箱", "{}件", "近{}成", "超过{}亿元"]
TIMES = ["2021年", "去年", "2022年前三季度", "截至6月底", "“十三五”末", "今年以来"]


def sentence(rng):
    figures = "，".join(
        f"{rng.choice(METRICS)}{rng.choice(['达到', '为', '增长', '下降'])}"
        + rng.choice(FIGURES).format(rng.randrange(1, 9999), rng.randrange(10))
        for _ in range(rng.randrange(1, 4)))
    return f"{rng.choice(TIMES)}，{rng.choice(REGIONS)}{figures}。"


def article(rng):
    lines = [f"{rng.choice(REGIONS)}发布{rng.choice(METRICS)}数据"]
    lines += ["".join(sentence(rng) for _ in range(rng.randrange(1, 5))) for _ in range(rng.randrange(1, 8))]
    return "\n".join(lines)
