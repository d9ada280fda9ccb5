"""What the generated resources are built on."""
