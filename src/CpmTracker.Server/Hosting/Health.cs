namespace CpmTracker.Server.Hosting;

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
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (200 once it can serve, 503 and why until then).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", (Readiness readiness) => readiness.WaitsFor is { } what
            ? Results.Text($"not ready: waits for {what}", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready")).ExcludeFromDescription();
    }
}
