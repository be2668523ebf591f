namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Exports;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Sealing;

/// <summary><c>cpm export</c>: writes a list as comma-separated values, as statewide staff see it: class C1 of everybody, and nothing that is sealed but the names.</summary>
internal static class ExportCommand
{
    private static readonly Actor Reader = new("cpm", [Role.StatewideStaff]);

    private delegate Task Write(CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct);

    public static Command Create() => new("export", "Writes a list as comma-separated values, as statewide staff see it. The server gives the same at /export/… to whoever may see it.")
    {
        Directors(), Counties(), Sessions(),
    };

    private static Command Directors()
    {
        var region = Region("now");
        return Of("directors", "The directors.", (parsed, export, to, written, ct) => export.DirectorsAsync(Reader, new DirectorFilter { Region = parsed.GetValue(region) }, to, written, ct), region);
    }

    private static Command Counties()
    {
        var region = Region("now");
        return Of("counties", "The counties.", (parsed, export, to, written, ct) => export.CountiesAsync(Reader, new CountyFilter { Region = parsed.GetValue(region) }, to, written, ct), region);
    }

    private static Command Sessions()
    {
        var region = Region("on the session's day");
        var from = new Option<DateOnly?>("--from") { Description = "Only those held on this day or later, as yyyy-MM-dd." };
        var until = new Option<DateOnly?>("--until") { Description = "Only those held on this day or earlier." };
        return Of("sessions", "The coaching sessions in force.", WriteAsync, region, from, until);

        Task WriteAsync(ParseResult parsed, CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct)
        {
            var where = new CoachingSessionFilter { Region = parsed.GetValue(region), From = parsed.GetValue(from), Until = parsed.GetValue(until) };
            return export.CoachingSessionsAsync(Reader, where, RegionBasis.AsOfTheRow, to, written, ct);
        }
    }

    private static Option<string?> Region(string when) => new("--region") { Description = $"Only those of this region {when}, by its name." };

    private static Command Of(
        string list, string description, Func<ParseResult, CsvExport, Stream, IProgress<(long Done, long Of)>, CancellationToken, Task> write, params Option[] options)
    {
        var output = new Option<string?>("--output") { Description = "The file to write. Left out, it goes to standard output." };
        var command = new Command(list, description) { output };
        foreach (var option in options) command.Add(option);
        command.Runs((parsed, terminal, ct) => RunAsync(list, parsed.GetValue(output), (export, to, written, token) => write(parsed, export, to, written, token), terminal, ct));
        return command;
    }

    private static async Task RunAsync(string list, string? file, Write write, Terminal terminal, CancellationToken ct)
    {
        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var export = new CsvExport(workspace.Store, new PersonRegister(workspace.Store, new Seals(await workspace.KeysAsync(ct))));
        await using var to = Open(file);
        await terminal.ProgressAsync(
            $"Writing {list}",
            "rows",
            async progress =>
            {
                await write(export, to, new Rows(progress), ct);
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
