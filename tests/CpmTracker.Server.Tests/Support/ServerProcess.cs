using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>The built server in a process of its own, without the demonstration history, on a port that the system chooses.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<string> errors;

    private ServerProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, said) => Hear(said.Data);
        process.Start();
        process.BeginOutputReadLine();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    public bool Runs => !process.HasExited;

    /// <summary>What stands on standard output so far.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>The lines of the log so far.</summary>
    public IEnumerable<JsonNode> Log => lines.Select(Entry).OfType<JsonNode>();

    /// <summary>Starts a server.</summary>
    /// <param name="folder">Its data folder.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="arguments">Further arguments.</param>
    public static ServerProcess Start(string folder, (string Name, string Value)[]? settings = null, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "CpmTracker.Server.dll"), "--empty", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["CPM_DATA"] = folder;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings ?? []) start.Environment[name] = value;
        return new(start);
    }

    /// <summary>Runs a server that is expected to end by itself.</summary>
    public static async Task<Ended> RunAsync(string folder, params (string Name, string Value)[] settings)
    {
        await using var server = Start(folder, settings);
        return await server.EndAsync();
    }

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        await Task.WhenAny(address.Task, process.WaitForExitAsync()).WaitAsync(Patience);
        return address.Task.IsCompleted ? await address.Task : throw new InvalidOperationException($"The server ended:\n{Output}\n{await errors}");
    }

    /// <summary>A client of it, once it is ready.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        var client = new HttpClient { BaseAddress = await AddressAsync() };
        using var patience = new CancellationTokenSource(Patience);
        while (!(await client.GetAsync("/health/ready", patience.Token)).IsSuccessStatusCode) await Task.Delay(50, patience.Token);
        return client;
    }

    /// <summary>Waits until the log has such a line.</summary>
    public async Task<JsonNode> LoggedAsync(Func<JsonNode, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (Log.FirstOrDefault(wanted) is { } line) return line;
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Asks it to end, as supervisors do, and waits for it.</summary>
    public async Task<Ended> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        return await EndAsync();
    }

    /// <summary>Kills it with SIGKILL, and nothing but it: what watches over its PostgreSQL must live to end that.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private async Task<Ended> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new(process.ExitCode, Output, await errors);
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lines.Enqueue(line);
        if (!address.Task.IsCompleted && Entry(line)?["Properties"]?["address"]?.GetValue<string>() is { } listening) address.TrySetResult(new(listening));
    }

    /// <summary>The log entry that a line is; none where it is another line, or one that a killed server could not finish.</summary>
    private static JsonNode? Entry(string line)
    {
        try
        {
            return line.StartsWith('{') ? JsonNode.Parse(line) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What a server left that ended.</summary>
internal sealed record Ended(int ExitCode, string Output, string Errors)
{
    /// <summary>It ended as a refusal does: exit code 1, and on standard error nothing but these lines of ours.</summary>
    public string[] ShouldBeRefused()
    {
        ExitCode.ShouldBe(1, $"{Output}\n{Errors}");
        var told = Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.ShouldNotBeEmpty(Output);
        told[0].ShouldStartWith("cpmtracker: ");
        Errors.ShouldNotContain("   at ");
        Output.ShouldNotContain("\"SourceContext\":\"Microsoft.Extensions.Hosting");
        return told;
    }
}
