using CpmTracker.LocalPostgres.Tests;
using Xunit.Runner.InProc.SystemConsole;

return args is [KilledHost.Role, var folder] ? await KilledHost.RunAsync(folder) : await ConsoleRunner.Run(args);
