using CpmTracker.LocalPostgres;
using CpmTracker.Server.SignIn;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>A fresh data folder and the server on it, of which there are several in turn: each is started when the one before was killed. At the end all of it is gone.</summary>
internal sealed class ServedFolder : IAsyncDisposable
{
    private readonly List<MortalServer> all = [];
    private volatile Task<MortalServer> running = Task.FromException<MortalServer>(new InvalidOperationException("No server was started yet."));

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"cpm-{Guid.NewGuid():N}"[..16]);

    /// <summary>The server that runs, or the one that is being started.</summary>
    public Task<MortalServer> Running => running;

    public static async Task<ServedFolder> StartAsync()
    {
        var served = new ServedFolder();
        try
        {
            await (served.running = served.StartServerAsync());
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    /// <summary>A token as the server itself signs them.</summary>
    public string Token(string subject, string role) => EmbeddedAuthority.In(Path).Sign(new(subject, [RoleNames.All[role]]), DateTimeOffset.UtcNow.AddHours(1));

    /// <summary>Kills the server and starts another. Whoever misses an answer meanwhile finds the next one in <see cref="Running"/>.</summary>
    public async Task KillAndRestartAsync()
    {
        var victim = await running;
        var next = new TaskCompletionSource<MortalServer>(TaskCreationOptions.RunContinuationsAsynchronously);
        running = next.Task;
        try
        {
            await victim.KillAsync();
            next.SetResult(await StartServerAsync());
        }
        catch (Exception e)
        {
            next.SetException(e);
        }

        await next.Task;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in all) await server.DisposeAsync();
        if (!Directory.Exists(Path)) return;
        // Takes over the PostgreSQL that the last server left, and stops it.
        await (await LocalCluster.StartAsync(new(Path))).DisposeAsync();
        LocalCluster.Remove(Path);
    }

    private async Task<MortalServer> StartServerAsync()
    {
        var server = await MortalServer.StartAsync(Path);
        all.Add(server);
        return server;
    }
}
