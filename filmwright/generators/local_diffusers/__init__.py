"""Filming with open weights on this machine: the parts of the generator `diffusers`.

families.py     what each kind of pipeline can do, as data
folder.py       a pipeline's folder, read and distrusted before anything of it is loaded
jobs.py         a job is a folder: request, state, cancel flag, clip; any process may look at it
loading.py      folder -> pipeline in memory: device, precision, offload, quantisation, LoRA
calling.py      request -> the arguments that this pipeline wants, and the frames back
worker.py       the one process that holds a model and works the jobs off, one after the other

Only `loading`, `calling` and `worker` import torch, and only inside their functions.
"""
