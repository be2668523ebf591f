namespace CpmTracker.Benchmarks.GraphQL;

using System.Diagnostics;
using System.Text.Json;
using CpmTracker.Benchmarks.Measuring;

/// <summary>The load generator's process, as this one talks to it.</summary>
internal sealed class Generator : IAsyncDisposable
{
    private readonly Process process = OwnProcess.Start([LoadCommand.Name], typeof(Generator).Assembly);

    /// <summary>Requests answered a second.</summary>
    public async Task<double> RateAsync(LoadOrder order)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order));
        await process.StandardInput.FlushAsync();
        return JsonSerializer.Deserialize<double>(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The load generator ended."));
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
