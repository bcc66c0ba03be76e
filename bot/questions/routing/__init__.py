"""The router: who may know, from what members told and what helped, in memory and without a platform or a database."""

import os

# Before numpy is loaded: its threads wait for each other on a busy machine (measured: 570 ms instead of 40 ms for the
# slowest of a hundred questions), and one is enough for one question.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
