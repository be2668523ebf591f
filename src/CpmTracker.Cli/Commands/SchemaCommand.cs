namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;

/// <summary><c>cpm schema</c>: what the event store needs in its database, as SQL.</summary>
internal static class SchemaCommand
{
    /// <summary>The script depends on the configuration alone: no database is asked.</summary>
    private const string Nowhere = "Host=nowhere.invalid";

    public static Command Create()
    {
        var command = new Command("schema", "Prints the tables, indexes and functions that the event store needs, as SQL that can be run again: for whoever makes them by hand.");
        command.Runs((_, terminal, _) => PrintAsync(terminal));
        return command;
    }

    private static async Task PrintAsync(Terminal terminal)
    {
        await using var store = Workspace.OpenStore(Nowhere);
        terminal.Say(store.Storage.ToDatabaseScript());
    }
}
