
import torch
from fastdl.workers import Workers
def job(t): return [torch.randn(100, 100).sum() for _ in range(30)]
if __name__ == '__main__':
    run = Workers(job, **{'num_threads': 4}).run(range(10**6))
    next(run)
