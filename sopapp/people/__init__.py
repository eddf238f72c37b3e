"""Who uses the program on this PC: people and their PINs, and the manager's passphrase."""
