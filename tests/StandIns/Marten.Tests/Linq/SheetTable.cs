using System.Data.Common;
using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization;
using Marten.Linq;
using Marten.Linq.Sql;
using Marten.Linq.Targets;
using Marten.Linq.Terms;
using Npgsql;
using NpgsqlTypes;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

/// <summary>A table of sheets as documents, with an id column and a duplicated one, that keeps the statements it was sent.</summary>
internal sealed class SheetTable : IQueryTarget, IAsyncDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly NpgsqlDataSource _database;

    private SheetTable(string connectionString) => _database = NpgsqlDataSource.Create(connectionString);

    public List<string> Sent { get; } = [];

    public IQueryable<Sheet> Query => new MartenQueryable<Sheet>(this);

    public DocumentJson Json { get; } = new(Options);

    public string From => "sheets as d";

    public SqlTerm Row => new DocumentTerm(JsonTerm.Root("d.data", typeof(Sheet), Json), [Column(nameof(Sheet.Id), "id"), Column(nameof(Sheet.Minutes), "minutes")]);

    public static async Task<SheetTable> WithAsync(string connectionString, IEnumerable<Sheet> sheets)
    {
        var table = new SheetTable(connectionString);
        await table.ExecuteAsync("create table sheets (id varchar primary key, minutes integer, data jsonb not null, hidden boolean not null default false)");
        foreach (var sheet in sheets) await table.InsertAsync(sheet.Id, sheet.Minutes, JsonSerializer.Serialize(sheet, Options));
        await table.InsertAsync("hidden", 0, JsonSerializer.Serialize(new Sheet { Id = "hidden" }, Options));
        await table.ExecuteAsync("update sheets set hidden = true where id = 'hidden'");
        return table;
    }

    /// <summary>Stores JSON that today's serializer would not write.</summary>
    public Task InsertAsync(string id, int minutes, string json) => ExecuteAsync(
        "insert into sheets (id, minutes, data) values ($1, $2, $3)",
        new NpgsqlParameter { Value = id },
        new NpgsqlParameter { Value = minutes },
        new NpgsqlParameter { Value = json, NpgsqlDbType = NpgsqlDbType.Jsonb });

    public IEnumerable<string> Conditions(Expression query, QueryParameters parameters) => ["d.hidden = " + parameters.Add(false, NpgsqlDbType.Boolean)];

    public async Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token)
    {
        Sent.Add(command.CommandText);
        command.Connection = await _database.OpenConnectionAsync(token);
        return await command.ExecuteReaderAsync(System.Data.CommandBehavior.CloseConnection, token);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private MemberColumn Column(string member, string column) =>
        new([typeof(Sheet).GetProperty(member)!], new ScalarTerm("d." + column, typeof(Sheet).GetProperty(member)!.PropertyType, Json.ScalarOf(typeof(Sheet).GetProperty(member)!.PropertyType)!));

    private async Task ExecuteAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = _database.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
    }
}
