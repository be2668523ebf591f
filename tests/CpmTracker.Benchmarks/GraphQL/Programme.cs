namespace CpmTracker.Benchmarks.GraphQL;

using CpmTracker.Domain.Authority;
using CpmTracker.LocalPostgres;
using CpmTracker.Server.SignIn;

/// <summary>The whole server in a process of its own, with a PostgreSQL of its own and the history that it makes up for an empty store.</summary>
internal sealed class Programme : IAsyncDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"cpmbench-{Environment.ProcessId}");

    private Programme()
    {
    }

    public HostProcess Host { get; private set; } = null!;

    /// <summary>Starts it and waits until the history is there.</summary>
    public static async Task<Programme> StartAsync()
    {
        Console.Error.WriteLine("  starting the server, which makes up a history first");
        var programme = new Programme();
        await programme.StartHostAsync();
        return programme;
    }

    /// <summary>Ends the server and starts it again on what is there.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        await StartHostAsync();
    }

    /// <summary>A token of somebody who may see everybody's figures.</summary>
    public string Token() => EmbeddedAuthority.In(folder).Sign(new Actor("staff-1", [Role.StatewideStaff]), DateTimeOffset.UtcNow.AddHours(3));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        LocalCluster.Remove(folder);
    }

    private async Task StartHostAsync()
    {
        Host = await HostProcess.StartAsync(HostCommand.Programme, ("CPM_DATA", folder), ("Serilog__MinimumLevel__Default", "Warning"));
        await Host.WaitUntilReadyAsync();
    }
}
