namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;
using CpmTracker.Server.Exports;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Sealing;

/// <summary><c>cpm export</c>: writes a list as comma-separated values, as statewide staff see it: class C1 of everybody, and nothing that is sealed but the names and what histories were replayed for.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Writes a list as comma-separated values, as statewide staff see it. The server gives the same at /export/… to whoever may see it.");
        foreach (var list in ExportLists.All) command.Add(Of(list));
        return command;
    }

    private static Command Of(ExportList list)
    {
        var output = new Option<string?>("--output") { Description = "The file to write. Left out, it goes to standard output." };
        var command = new Command(list.Name, list.Description) { output };
        foreach (var option in list.Options) command.Add(option);
        command.Runs((parsed, terminal, ct) => RunAsync(list, parsed, parsed.GetValue(output), terminal, ct));
        return command;
    }

    private static async Task RunAsync(ExportList list, ParseResult parsed, string? file, Terminal terminal, CancellationToken ct)
    {
        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var seals = new Seals(await workspace.KeysAsync(ct));
        var export = new CsvExport(workspace.Store, new PersonRegister(workspace.Store, seals), seals);
        await using var to = Open(file);
        await terminal.ProgressAsync(
            $"Writing {list.Name}",
            "rows",
            async progress =>
            {
                await list.WriteAsync(parsed, export, to, new Rows(progress), ct);
                return true;
            },
            besideResult: file is null);
    }

    private static Stream Open(string? file)
    {
        try
        {
            return file is null ? Console.OpenStandardOutput() : File.Create(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{file} cannot be written: {e.Message}");
        }
    }

    /// <summary>Synchronous, so that no report comes after the end.</summary>
    private sealed class Rows(IProgress<Count> progress) : IProgress<(long Done, long Of)>
    {
        public void Report((long Done, long Of) value) => progress.Report(new(value.Done, value.Of));
    }
}
