namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.Sealing;
using CpmTracker.Server.SignIn;
using Microsoft.IdentityModel.Tokens;

/// <summary>What the host is put together from, once the settings are read and the database is open.</summary>
/// <param name="Settings">What is configured.</param>
/// <param name="Events">Connection string of the events' database.</param>
/// <param name="Keys">Connection string of the keys' database.</param>
/// <param name="Master">Wraps people's keys.</param>
/// <param name="Tokens">Checks bearer tokens.</param>
public sealed record Parts(Settings Settings, string Events, string Keys, MasterKey Master, Tokens Tokens)
{
    /// <summary>Whether another role owns the tables and has made them before the host was put together.</summary>
    public bool Prepared { get; init; }

    /// <summary>The parts of a server.</summary>
    public static Parts Of(Settings settings, Database database) =>
        new(settings, database.Events, database.Keys, MasterKeyOf(settings), TokensOf(settings)) { Prepared = database.Owner is not null };

    /// <summary>Parts for printing the schema, which opens nothing.</summary>
    public static Parts ForSchema()
    {
        var nowhere = new Settings("Host=nowhere.invalid", null, ".", null, "", null, SignIn.Tokens.Audience, Empty: true);
        return new(nowhere, nowhere.ConnectionString!, nowhere.ConnectionString!, new(new byte[MasterKey.Length]), new(_ => Task.FromResult(new TokenValidationParameters())));
    }

    /// <summary>The master key: configured, or the data folder's own.</summary>
    /// <exception cref="RefusalException">The file is missing, open to others, or no key.</exception>
    public static MasterKey MasterKeyOf(Settings settings)
    {
        try
        {
            return settings.MasterKeyFile is { } file ? MasterKey.Read(file) : MasterKey.ReadOrMake(Path.Combine(settings.DataFolder, "master.key"));
        }
        catch (InvalidOperationException e)
        {
            throw new RefusalException(e.Message);
        }
    }

    private static Tokens TokensOf(Settings settings) =>
        settings.Authority is { } authority ? SignIn.Tokens.Of(authority, settings.Audience) : SignIn.Tokens.Of(EmbeddedAuthority.In(settings.DataFolder));
}
