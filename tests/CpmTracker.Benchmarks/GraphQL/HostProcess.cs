namespace CpmTracker.Benchmarks.GraphQL;

using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Server.Hosting;

/// <summary>A server to measure, in a process of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly HttpClient client;
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
    }

    public int Port => client.BaseAddress!.Port;

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(string what, params (string Name, string Value)[] environment)
    {
        // The whole programme is measured with the settings of the runtime that the server itself has.
        var settings = what == HostCommand.Programme ? typeof(CpmHost).Assembly : typeof(HostProcess).Assembly;
        var process = OwnProcess.Start([HostCommand.Name, what], settings, environment);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(HostCommand.Listening, StringComparison.Ordinal) is not (var at and >= 0)) continue;
            // What it says later is of no interest, but must not fill the pipe.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new HostProcess(process, new Uri(line[(at + HostCommand.Listening.Length)..]));
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    public async Task<Counters> CountersAsync() => (await client.GetFromJsonAsync<Counters>(Counters.Path))!;

    /// <summary>Waits until it says that it can serve.</summary>
    public async Task WaitUntilReadyAsync()
    {
        while (true)
        {
            using var response = await client.GetAsync("/health/ready");
            if (response.IsSuccessStatusCode) return;
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    /// <summary>Asks until the answer has stayed the same for a while: views that follow the events have then arrived.</summary>
    public async Task SettleAsync(HostRequest request)
    {
        var (last, times) = ("", 0);
        while (times < 5)
        {
            var body = await BodyAsync(request);
            times = body == last ? times + 1 : 0;
            last = body;
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }

    /// <summary>The body of the answer to a request.</summary>
    public async Task<string> BodyAsync(HostRequest request)
    {
        using var message = request.Message();
        using var response = await client.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The bytes of a request, for the load generator.</summary>
    public byte[] Bytes(HostRequest request) => Encoding.UTF8.GetBytes(request.Text(Port));

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await process.EndAsync();
    }
}
