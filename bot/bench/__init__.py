"""What the benchmarks measure, each as a command: `tussenruimte bench …`."""
