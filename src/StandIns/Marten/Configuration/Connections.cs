using Npgsql;

namespace Marten;

/// <summary>The connections of a store, in two pools unless the caller brought one.</summary>
internal sealed class Connections : IAsyncDisposable, IDisposable
{
    readonly bool _owned;

    Connections(NpgsqlDataSource general, NpgsqlDataSource ofStatements, bool owned) => (General, OfStatements, _owned) = (general, ofStatements, owned);

    /// <summary>For whoever may leave something behind on a connection: locks, settings, SQL of the application's. PostgreSQL forgets it when the connection goes back.</summary>
    public NpgsqlDataSource General { get; }

    /// <summary>For the sessions' own statements, which leave nothing behind: they are spared that reset, which takes longer than many a read.</summary>
    public NpgsqlDataSource OfStatements { get; }

    /// <summary>The pools for a connection string.</summary>
    public static Connections Open(string connectionString)
    {
        var general = NpgsqlDataSource.Create(Tuned(connectionString).ConnectionString);
        return new Connections(general, NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Tuned(connectionString).ConnectionString) { NoResetOnClose = true }.ConnectionString), owned: true);
    }

    /// <summary>The caller's pool, for everything.</summary>
    public static Connections Given(NpgsqlDataSource source) => new(source, source, owned: false);

    /// <summary>
    /// Statements are prepared on their second use, unless the connection string says something about that itself (ContainsKey would not tell: it is true of every keyword there is);
    /// errors name the command of a batch that failed; and a stream of a hundred events fits the buffer that is read into.
    /// </summary>
    public static NpgsqlConnectionStringBuilder Tuned(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { IncludeFailedBatchedCommand = true };
        if (!settings.ShouldSerialize("Read Buffer Size")) settings.ReadBufferSize = 32 * 1024;
        if (!settings.ShouldSerialize("Max Auto Prepare")) (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (100, 2);
        return settings;
    }

    public void Dispose()
    {
        if (!_owned) return;
        General.Dispose();
        OfStatements.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_owned) return;
        await General.DisposeAsync().ConfigureAwait(false);
        await OfStatements.DisposeAsync().ConfigureAwait(false);
    }
}
