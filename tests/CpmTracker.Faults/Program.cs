using System.Globalization;
using CpmTracker.Faults.Hosts;

return args is [HostProgram.Role, var database, var practiceDatabase, var polling] ? await HostProgram.RunAsync(database, practiceDatabase, int.Parse(polling, CultureInfo.InvariantCulture)) : 1;
