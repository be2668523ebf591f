namespace CpmTracker.StandIns.Alba.Site;

/// <summary>Told what happens to the application.</summary>
public interface ILifeLog
{
    void Says(string what);
}

public sealed class SilentLifeLog : ILifeLog
{
    public void Says(string what)
    {
    }
}

public sealed class LifeLogging(ILifeLog log, IConfiguration configuration) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration["Fail"] == "starting") throw new InvalidDataException("A service failed to start.");
        log.Says("started");
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        log.Says("stopped");
    }
}
