print("heshu-bench")
