using CpmTracker.Cli;

return await CommandLine.RunAsync(args);
