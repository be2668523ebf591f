namespace CpmTracker.Benchmarks.Views;

using System.Diagnostics;
using CpmTracker.Projections;
using Npgsql;

/// <summary>
/// The least that a rebuild of these views can be on this machine: the reading pass, and at the same time a bare COPY of the documents that a rebuild has made, with their JSON ready
/// beforehand, into tables and indexes like theirs, all of them at once. Nothing is folded and nothing is written as JSON.
/// </summary>
/// <param name="history">What it is a rebuild of.</param>
/// <param name="folder">Holds the documents, as PostgreSQL sends them.</param>
internal sealed class LeastRebuild(History history, DirectoryInfo folder) : IDisposable
{
    private static readonly IReadOnlyList<string> Tables = [.. Views.Inline.Concat(ViewsRun.AsynchronousDocuments).Select(ViewsRun.TableOf)];

    /// <summary>Takes the documents of a history whose views are there.</summary>
    public static async Task<LeastRebuild> OfAsync(History history)
    {
        var least = new LeastRebuild(history, Directory.CreateTempSubdirectory("cpm-least-"));
        await using var source = NpgsqlDataSource.Create(history.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        foreach (var table in Tables)
        {
            await using var rows = await connection.BeginRawBinaryCopyAsync($"copy public.{table} to stdout (format binary)");
            await using var file = File.Create(least.FileOf(table));
            await rows.CopyToAsync(file);
        }

        return least;
    }

    /// <summary>Runs it: events a second.</summary>
    public async Task<double> RunAsync()
    {
        await history.RunAsync(string.Join(';', Tables.Select(table => $"create table least.{table} (like public.{table} including all)").Prepend("create schema least")));
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll([ReadingPass.RunAsync(history), .. Tables.Select(CopyAsync)]);
        var rate = history.Events / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await history.RunAsync("drop schema least cascade");
        return rate;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private string FileOf(string table) => Path.Combine(folder.FullName, table);

    private async Task CopyAsync(string table)
    {
        await using var source = NpgsqlDataSource.Create(history.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using var rows = await connection.BeginRawBinaryCopyAsync($"copy least.{table} from stdin (format binary)");
        await using var file = File.OpenRead(FileOf(table));
        await file.CopyToAsync(rows);
    }
}
