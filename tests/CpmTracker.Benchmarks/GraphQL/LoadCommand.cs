namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;

/// <summary>One order to the load generator.</summary>
/// <param name="Port">The server's, on this machine.</param>
/// <param name="Request">One whole HTTP request.</param>
/// <param name="Connections">How many are kept open.</param>
/// <param name="Pipelined">How many requests are sent on a connection before their responses are awaited.</param>
/// <param name="Seconds">For how long.</param>
internal sealed record LoadOrder(int Port, byte[] Request, int Connections, int Pipelined, double Seconds);

/// <summary><c>graphql-load</c>: the load generator, in a process of its own: takes orders from standard input, a line each, and answers with the rate.</summary>
internal static class LoadCommand
{
    public const string Name = "graphql-load";

    public static Command Create()
    {
        var command = new Command(Name, "The load generator; other commands start it.") { Hidden = true };
        command.SetAction(async (_, ct) =>
        {
            while (await Console.In.ReadLineAsync(ct) is { } line)
            {
                var rate = await RunAsync(JsonSerializer.Deserialize<LoadOrder>(line)!);
                Console.WriteLine(JsonSerializer.Serialize(rate));
            }
        });
        return command;
    }

    private static async Task<double> RunAsync(LoadOrder order)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, order.Connections).Select(_ => LoadConnection.OpenAsync(order.Port, order.Request, order.Pipelined)));
        var watch = Stopwatch.StartNew();
        var time = TimeSpan.FromSeconds(order.Seconds);
        var answered = await Task.WhenAll(connections.Select(connection => Task.Run(async () =>
        {
            long responses = 0;
            while (watch.Elapsed < time) responses += await connection.ExchangeAsync();
            return responses;
        })));
        var rate = answered.Sum() / watch.Elapsed.TotalSeconds;
        foreach (var connection in connections) connection.Dispose();
        return rate;
    }
}
