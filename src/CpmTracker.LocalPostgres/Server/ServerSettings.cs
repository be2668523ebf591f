using System.Text;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>The cluster's postgresql.conf, written anew at each start. It stands outside of the data, so that root writes nothing where PostgreSQL's account could plant a link.</summary>
internal static class ServerSettings
{
    public static void Write(ClusterHome home, ConnectionFacts facts, bool unixSocket, bool durable)
    {
        var text = new StringBuilder($"""
            # Written by CpmTracker at each start: changes here are lost. Use ALTER SYSTEM for lasting ones.
            listen_addresses = {Quote(unixSocket ? "" : facts.Host)}
            unix_socket_directories = {Quote(unixSocket ? facts.Host : "")}
            unix_socket_permissions = 0700
            port = {facts.Port}
            cluster_name = 'cpmtracker'
            max_connections = 300
            password_encryption = 'scram-sha-256'

            # When one of its processes has crashed, PostgreSQL recovers only after the last connection that has not said who it is has gone: by default up to a minute later.
            authentication_timeout = 10s

            # Small: it shares the machine with the host.
            shared_buffers = 128MB
            huge_pages = off
            max_wal_size = 512MB
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] %d '
            """);
        // Crash safety of the machine given up for speed: for clusters that live as long as a test run.
        if (!durable) text.Append("\n\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\nwal_level = minimal\nmax_wal_senders = 0\n");
        File.WriteAllText(home.Settings, text.Append('\n').ToString());
    }

    private static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
