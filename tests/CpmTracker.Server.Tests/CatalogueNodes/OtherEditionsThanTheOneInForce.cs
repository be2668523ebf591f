using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.CatalogueNodes;

public sealed class OtherEditionsThanTheOneInForce(Servers servers)
{
    private const string Named = "query ($edition: String) { catalogue(edition: $edition) { edition modules { id } } }";

    [Fact]
    public async Task An_earlier_edition_is_read_by_its_name_and_the_one_in_force_stays()
    {
        await using var api = await servers.StartAsync();
        var inForce = (await api.AskAsync(Named))["catalogue"]!["edition"]!.GetValue<string>();
        await PublishAsync(api, "2000-01-01.1", new(2000, 1, 1));
        await PublishAsync(api, "9999-01-01.1", new(9999, 1, 1));

        (await api.AskAsync(Named, new { edition = "2000-01-01.1" })).ToJsonString().ShouldBe("""{"catalogue":{"edition":"2000-01-01.1","modules":[{"id":"module-1"}]}}""");
        (await api.AskAsync(Named, new { edition = inForce }))["catalogue"]!["modules"]!.AsArray().Count.ShouldBe(9);
        (await api.AskAsync(Named))["catalogue"]!["edition"]!.GetValue<string>().ShouldBe(inForce);
        (await api.AskAsync("{ catalogueEditions { edition } }"))["catalogueEditions"]!.AsArray().Select(e => e!["edition"]!.GetValue<string>())
            .ShouldBe(["2000-01-01.1", inForce, "9999-01-01.1"]);
    }

    [Theory]
    [InlineData("2001-01-01.1")]
    [InlineData("")]
    [InlineData("\0")]
    public async Task A_name_that_no_edition_has_gives_none(string edition)
    {
        await using var api = await servers.StartAsync();

        (await api.AskAsync(Named, new { edition }))["catalogue"].ShouldBeNull();
    }

    private static async Task PublishAsync(Api api, string edition, DateOnly effectiveOn)
    {
        await using var session = api.Store.LightweightSession();
        session.Events.StartStream<Domain.Catalogue.Catalogue>(
            StreamId.Catalogue + edition,
            new CatalogueEditionPublished(edition, effectiveOn, new string('0', 64), null),
            new ModuleDefined("module-1", 1, null, [], PlannedMinutes.Unknown, PlannedMinutes.Unknown, [], new(["S0"], [])));
        await session.SaveChangesAsync();
    }
}
