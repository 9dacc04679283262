process.stdout.write("Palanca\n");
