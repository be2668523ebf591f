using CpmTracker.Faults.Hosts;

return args is [HostProgram.Role, var database, var practiceDatabase] ? await HostProgram.RunAsync(database, practiceDatabase) : 1;
