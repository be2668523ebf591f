using System.Text.Json.Nodes;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Tests.CatalogueNodes;
using HotChocolate.Execution;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>A server that is ready has answered once already.</summary>
public sealed class TheFirstAnswer(SeededApi seeded) : IClassFixture<SeededApi>
{
    [Fact]
    public async Task Runs_through_what_the_page_about_the_whole_state_asks()
    {
        var answer = JsonNode.Parse((await FirstAnswer.MakeAsync(seeded.Api.Host.Services, TestContext.Current.CancellationToken)).ToJson())!;

        answer["errors"].ShouldBeNull(answer.ToJsonString());
        answer["data"]!["statewide"]!["counties"]!.AsArray().Count.ShouldBe(58);
    }
}
