using CpmTracker.Server.Sealing;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>41. What was destroyed under retention, on whose authority? The part that there is: whose key was deleted. Retention and its authority are a later work.</summary>
public sealed class Q41WhatWasDestroyed(Servers servers)
{
    private const string Question = "{ storeHealth { erased } }";

    [Fact]
    public async Task An_auditor_is_told_whose_words_can_no_longer_be_read()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, token: api.Auditor)).ToJsonString().ShouldBe("""{"storeHealth":{"erased":[]}}""");

        await api.Host.Services.GetRequiredService<PersonKeys>().DeleteAsync(Api.Raw(journey.Director), CancellationToken.None);

        (await api.AskAsync(Question, token: api.Auditor)).ToJsonString().ShouldBe($$$"""{"storeHealth":{"erased":["{{{Api.Raw(journey.Director)}}}"]}}""");
        (await api.RefusedFieldsAsync(Question, journey.CoachToken)).ShouldBe("""{"storeHealth":null}""");
    }
}
