using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Commands of an application that has a GraphQL schema.</summary>
public static class GraphQLCommandExtensions
{
    /// <summary>
    /// With the arguments <c>schema export --output file [--schema-name name]</c> writes the schema to a file; with any others runs the host.
    /// </summary>
    public static void RunWithGraphQLCommands(this IHost host, string[] args) => host.RunWithGraphQLCommandsAsync(args).GetAwaiter().GetResult();

    /// <summary>
    /// With the arguments <c>schema export --output file [--schema-name name]</c> writes the schema to a file; with any others runs the host.
    /// </summary>
    /// <returns>The exit code: 0, or 1 when the command is not known.</returns>
    public static async Task<int> RunWithGraphQLCommandsAsync(this IHost host, string[] args)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["schema", ..])
        {
            await host.RunAsync().ConfigureAwait(false);
            return 0;
        }
        if (args is not ["schema", "export", ..] || Option(args, "--output") is not { } file)
        {
            await Console.Error.WriteLineAsync("Usage: schema export --output <file> [--schema-name <name>]").ConfigureAwait(false);
            return 1;
        }
        var executor = host.Services.GetRequiredService<RequestExecutors>().Get(Option(args, "--schema-name") ?? SchemaConfiguration.DefaultName);
        await File.WriteAllTextAsync(file, executor.Schema.ToString()).ConfigureAwait(false);
        return 0;
    }

    private static string? Option(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
    }
}
