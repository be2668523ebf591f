using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.Tests.Support;
using Npgsql;

namespace CpmTracker.Server.Tests.Schema;

public sealed class TheStoredNames(Servers servers)
{
    [Fact]
    public async Task Of_all_events_are_the_wire_names_and_never_made_from_a_class()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();

        await using var connection = new NpgsqlConnection(api.Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select distinct type from mt_events", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var stored = new List<string>();
        while (await reader.ReadAsync()) stored.Add(reader.GetString(0));

        stored.ShouldContain("catalogue.edition_published.v1");
        stored.ShouldBeSubsetOf(Views.WireNames.Concat(CatalogueEvents.Names).Select(n => n.Name));
    }
}
