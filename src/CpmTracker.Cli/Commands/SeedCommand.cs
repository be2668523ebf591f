namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;
using CpmTracker.Server.Seeding;

/// <summary><c>cpm seed</c>: loads the reference data.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo?>("folder")
        {
            Description = "The folder of reference data. Left out, it is the one configured, or else the one shipped.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("seed", "Loads the reference data: the catalogue as a new edition where anything in it changed, and the counties. All of it or, when a file does not hold, nothing.") { folder };
        command.Runs((parsed, terminal, ct) => LoadAsync(terminal, parsed.GetValue(folder), ct));
        return command;
    }

    private static async Task LoadAsync(Terminal terminal, DirectoryInfo? folder, CancellationToken ct)
    {
        var settings = Workspace.ReadSettings();
        var path = folder?.FullName ?? settings.SeedsFolder;
        CheckFiles(path);

        await using var workspace = await Workspace.OpenAsync(settings, terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var outcome = await new SeedLoader(workspace.Store, await workspace.KeysAsync(ct), TimeProvider.System).LoadAsync(path, ct);
        terminal.Say(outcome.Edition is { } edition ? $"Catalogue edition {edition} is recorded." : "The catalogue is unchanged: no edition is recorded.");
        terminal.Say(outcome.Counties > 0 ? $"{outcome.Counties} counties are recorded as new or changed." : "The counties are unchanged.");
    }

    /// <summary>Says what is wrong with the files before any database is started for them.</summary>
    private static void CheckFiles(string path)
    {
        if (SeedFolder.Read(path) is { Content: null, Errors: var errors }) throw new SeedsMalformedException(path, errors);
    }
}
