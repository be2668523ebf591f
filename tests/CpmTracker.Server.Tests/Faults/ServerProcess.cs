using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>The built server in a process of its own, with the PostgreSQL that it starts on a data folder; it can be killed as the system kills.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const int LinesKept = 30;

    /// <summary>One for all servers of the run: a request to a killed one ends by itself.</summary>
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process) => this.process = process;

    /// <summary>The last lines of its output, for an assertion that fails.</summary>
    public string Said => string.Join('\n', said);

    /// <summary>Starts it and waits until it can serve.</summary>
    public static async Task<ServerProcess> StartAsync(string folder, CancellationToken ct)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CpmTracker.Server.dll"), "--empty"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment[DataFolder.Variable] = folder;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        // Says which port it was given.
        start.Environment["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Information";
        var server = new ServerProcess(new Process { StartInfo = start });
        try
        {
            await server.ServeAsync(ct);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a document; null when no answer came.</summary>
    public async Task<JsonNode?> TrySendAsync(string document, object? variables, string token, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(await address.Task, "/graphql")) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await Http.SendAsync(request, ct);
            return JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Whether it says that it can serve, and in which words.</summary>
    public async Task<(bool Ready, string Words)> ReadyAsync(CancellationToken ct)
    {
        using var response = await Http.GetAsync(new Uri(await address.Task, "/health/ready"), ct);
        return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(ct));
    }

    /// <summary>Kills it with SIGKILL, and nothing but it: its PostgreSQL is left to itself.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private async Task ServeAsync(CancellationToken ct)
    {
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(TimeSpan.FromSeconds(60));
            await address.Task.WaitAsync(patience.Token);
            while (!(await ReadyAsync(patience.Token)).Ready) await Task.Delay(50, patience.Token);
        }
        catch (Exception e) when (e is InvalidOperationException or OperationCanceledException or HttpRequestException)
        {
            throw new InvalidOperationException($"The server did not start. It said last:\n{Said}", e);
        }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        said.Enqueue(line);
        while (said.Count > LinesKept) said.TryDequeue(out _);
        if (Listening().Match(line) is { Success: true } match) address.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: \D*(http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
