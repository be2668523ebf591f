using System.Diagnostics;
using System.Net;
using CpmTracker.LocalPostgres;
using CpmTracker.Server.Tests.Support;
using Npgsql;

namespace CpmTracker.Server.Tests.Hosting;

public sealed class WhenAServerStartsAndStops
{
    [Fact]
    public async Task It_is_live_at_once_ready_when_it_can_serve_and_gone_with_its_PostgreSQL_when_it_is_told_to_end()
    {
        var folder = DataFolders.New();
        try
        {
            await using var server = ServerProcess.Start(folder);
            using var asked = new HttpClient { BaseAddress = await server.AddressAsync() };
            (await asked.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
            using var ready = await server.ReadyAsync();
            var postmaster = await PostmasterAsync(folder);
            File.Exists(postmaster).ShouldBeTrue();

            var stopping = Stopwatch.StartNew();
            var ended = await server.TerminateAsync();

            ended.ExitCode.ShouldBe(0, ended.Errors);
            ended.Errors.ShouldBeEmpty();
            stopping.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
            File.Exists(postmaster).ShouldBeFalse();
        }
        finally
        {
            await DataFolders.RemoveAsync(folder);
        }
    }

    /// <summary>The file that PostgreSQL keeps as long as it runs, and removes when it stops cleanly.</summary>
    private static async Task<string> PostmasterAsync(string folder)
    {
        await using var cluster = (await LocalCluster.TryAttachAsync(folder)).ShouldNotBeNull();
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("cpm") + ";Pooling=false");
        await connection.OpenAsync();
        await using var query = new NpgsqlCommand("show data_directory", connection);
        return Path.Combine((string)(await query.ExecuteScalarAsync())!, "postmaster.pid");
    }
}
