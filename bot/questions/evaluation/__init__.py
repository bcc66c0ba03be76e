"""The router measured on histories of questions and answers, replayed in order of time."""
