using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>
/// Q16: Which figures in this report were suppressed and why?
/// What holds before reports are published: none are, because no figure leaves the programme. Those who oversee see small numbers as they are; the public gets no figure at all.
/// </summary>
public sealed class Q16Suppression(Servers servers)
{
    private static readonly string[] Figures =
    [
        "statewide { minutesDelivered }", "directorGroups(by: [REGION]) { count }", "coachingSessionGroups(by: [REGION]) { count }", "countyGroups(by: [STAGE]) { count }",
        "eventGroups(by: [REGION]) { count }", "activityGroups(by: [REGION]) { count }", "directors { totalCount }", "coachingSessions { totalCount }", "coaches { totalCount }",
    ];

    [Fact]
    public async Task Those_who_oversee_see_a_count_of_one_as_it_is()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        await api.ViewsAsync();

        (await api.AskAsync("{ directorGroups(by: [REGION]) { keys { key } count share } }", token: api.Staff)).ToJsonString().ShouldBe(
            """{"directorGroups":[{"keys":[{"key":"Central"}],"count":1,"share":1}]}""");
    }

    [Fact]
    public async Task The_public_gets_no_figure_at_all()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        await api.ViewsAsync();

        foreach (var figure in Figures)
        {
            var answer = await api.SendAsync($"{{ {figure} }}");
            answer["errors"].ShouldNotBeNull(figure);
            answer.ToJsonString().ShouldContain("AUTH_NOT_AUTH", customMessage: figure);
            answer["data"]?[figure.Split('(', ' ')[0]].ShouldBeNull(figure);
        }
    }
}
