namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.Store;
using Marten;
using Npgsql;

/// <summary>Whether the host can serve yet, and what it is doing until then.</summary>
public sealed class Readiness
{
    private volatile string? waitsFor = "the start";

    /// <summary>What the host is still doing; none once it can serve.</summary>
    public string? WaitsFor => waitsFor;

    /// <summary>Says what the host is doing.</summary>
    public void WaitFor(string what) => waitsFor = what;

    /// <summary>Says that the host can serve.</summary>
    public void Ready() => waitsFor = null;
}

/// <summary>The two addresses that a supervisor asks.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (200 while it can serve; 503, and for what it waits, until then and while the database does not answer).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", async (Readiness readiness, IDocumentStore store, CancellationToken ct) =>
            (readiness.WaitsFor ?? (await AnswersAsync(store, ct) ? null : "the database")) is { } what
                ? Results.Text($"not ready: waits for {what}", statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("ready")).ExcludeFromDescription();
    }

    private static async Task<bool> AnswersAsync(IDocumentStore store, CancellationToken ct)
    {
        try
        {
            await using var session = store.QuerySession();
            await session.Query<Receipt>().AnyAsync(ct);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException || e.InnerException is NpgsqlException)
        {
            return false;
        }
    }
}
