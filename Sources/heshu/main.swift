print("heshu")
