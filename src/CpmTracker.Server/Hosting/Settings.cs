namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.SignIn;
using Npgsql;

/// <summary>What a deployment can set, by the keys of <c>appsettings.json</c>, environment variables or the command line.</summary>
/// <param name="ConnectionString"><c>ConnectionStrings:Cpm</c>: the events' database; left out, the host runs a PostgreSQL of its own.</param>
/// <param name="KeysConnectionString"><c>ConnectionStrings:Keys</c>: the database of people's keys, left out of the events' backups; by default the events' own.</param>
/// <param name="DataFolder"><c>CPM_DATA</c>: the folder of the embedded default, <c>.data</c> unless set.</param>
/// <param name="MasterKeyFile"><c>Cpm:MasterKeyFile</c>: file of mode 0600 with 32 bytes as base64.</param>
/// <param name="SeedsFolder"><c>Cpm:Seeds</c>: the folder of reference data; by default the one shipped.</param>
/// <param name="Authority"><c>SignIn:Authority</c>: address of the OpenID Connect authority that issues tokens.</param>
/// <param name="Audience"><c>SignIn:Audience</c>: for whom its tokens must be meant.</param>
/// <param name="Empty"><c>--empty</c>: no demonstration history in the embedded default.</param>
public sealed record Settings(
    string? ConnectionString, string? KeysConnectionString, string DataFolder, string? MasterKeyFile, string SeedsFolder, Uri? Authority, string Audience, bool Empty)
{
    /// <summary><c>ConnectionStrings:Owner</c>: the events' database as the role that owns its tables, which makes and patches them at the start; the server itself then needs few rights. Left out, the server's own role does.</summary>
    public string? OwnerConnectionString { get; init; }

    /// <summary>The switch that leaves the demonstration history out.</summary>
    public const string EmptySwitch = "--empty";

    /// <summary>Every configuration key of ours, for the documents that name them.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["ConnectionStrings:Cpm", "ConnectionStrings:Owner", "ConnectionStrings:Keys", "CPM_DATA", "Cpm:MasterKeyFile", "Cpm:Seeds", "SignIn:Authority", "SignIn:Audience"];

    /// <summary>Whether the host runs a PostgreSQL of its own.</summary>
    public bool Embedded => ConnectionString is null;

    /// <summary>Reads the settings of a server.</summary>
    /// <exception cref="RefusalException">They leave out what a deployment must say.</exception>
    public static Settings Read(IConfiguration configuration, bool empty)
    {
        var settings = Of(configuration, empty);
        if (!settings.Embedded && settings.Authority is null)
            throw new RefusalException("a database is configured but no authority to check tokens against: set SignIn:Authority. Only the embedded default signs its own tokens.");
        return settings.WithMasterKey();
    }

    /// <summary>Reads the settings for a command beside the server, which may need less of them.</summary>
    /// <exception cref="RefusalException">One of them cannot be meant.</exception>
    public static Settings ReadForTools(IConfiguration configuration) => Of(configuration, empty: true);

    /// <summary>These settings, if there is a master key: configured, or in the embedded default the data folder's own.</summary>
    /// <exception cref="RefusalException">There is none.</exception>
    public Settings WithMasterKey() => Embedded || MasterKeyFile is not null
        ? this
        : throw new RefusalException("a database is configured but no master key: set Cpm:MasterKeyFile to a file of mode 0600 that holds 32 random bytes as base64.");

    private static Settings Of(IConfiguration configuration, bool empty) => new(
        Connection(configuration, "ConnectionStrings:Cpm"),
        Connection(configuration, "ConnectionStrings:Keys"),
        Path.GetFullPath(Text(configuration, LocalPostgres.DataFolder.Variable) ?? LocalPostgres.DataFolder.FromEnvironment()),
        Text(configuration, "Cpm:MasterKeyFile"),
        Text(configuration, "Cpm:Seeds") ?? Path.Combine(AppContext.BaseDirectory, "seeds"),
        Text(configuration, "SignIn:Authority") is { } authority ? Address(authority) : null,
        Text(configuration, "SignIn:Audience") ?? Tokens.Audience,
        empty)
    {
        OwnerConnectionString = Connection(configuration, "ConnectionStrings:Owner"),
    };

    private static string? Text(IConfiguration configuration, string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];

    /// <summary>What it says is left out of the refusal: it may hold a password.</summary>
    private static string? Connection(IConfiguration configuration, string key)
    {
        try
        {
            return Text(configuration, key) is { } text ? new NpgsqlConnectionStringBuilder(text).ConnectionString : null;
        }
        catch (ArgumentException)
        {
            throw new RefusalException($"{key} is no connection string of PostgreSQL, such as Host=db.example.org;Database=cpm;Username=cpm.");
        }
    }

    private static Uri Address(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new RefusalException($"SignIn:Authority must be an https address; {authority} is not.");
}
