"""Filming with a running ComfyUI: the parts of the generator `comfyui`.

workflow.py   a workflow file: what its titled nodes take, and what it can therefore do
wire.py       HTTP to the server, with the standard library alone
progress.py   its web socket, listened to for how far a job is
"""
