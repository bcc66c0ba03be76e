"""What Discord refuses, as pure functions: payload in, nothing or a `Refusal` out."""
