using CpmTracker.Server.Hosting;

try
{
    return await CpmHost.RunAsync(args);
}
catch (Exception e) when (Refusal.Of(e) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}
