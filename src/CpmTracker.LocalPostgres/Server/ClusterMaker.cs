using CpmTracker.LocalPostgres.Binaries;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>Makes the files of a new cluster with initdb.</summary>
internal static class ClusterMaker
{
    public static async Task MakeAsync(ClusterHome home, PostgresBinaries binaries, Account account, LocalClusterOptions options, CancellationToken ct)
    {
        if (Directory.Exists(home.UnfinishedData)) Directory.Delete(home.UnfinishedData, recursive: true);
        Directory.CreateDirectory(home.UnfinishedData);
        await account.OwnAsync(home.UnfinishedData, ct).ConfigureAwait(false);
        List<string> line =
        [
            binaries.InitDb, "-D", home.UnfinishedData, "-U", ConnectionFacts.Superuser, "--encoding=UTF8", "--locale=C", "--text-search-config=english",
            "--data-checksums", "--auth-host=scram-sha-256",
        ];
        if (options.UnixSocket)
        {
            line.Add("--auth-local=trust");
        }
        else
        {
            PrivateFile.Write(home.Password, Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24)));
            await account.OwnAsync(home.Password, ct).ConfigureAwait(false);
            line.AddRange(["--auth-local=scram-sha-256", "--pwfile", home.Password]);
        }
        if (!options.Durable) line.Add("--no-sync");
        try
        {
            var outcome = await account.RunAsync(line, options.Patience, ct).ConfigureAwait(false);
            if (!outcome.Succeeded) throw new ClusterFailedException($"initdb could not make a cluster in {home.Path}:\n{outcome.Output}");
        }
        catch (TimeoutException e)
        {
            throw new ClusterFailedException($"initdb could not make a cluster in {home.Path}: {e.Message}", e);
        }
        Directory.Move(home.UnfinishedData, home.Data);
    }
}
