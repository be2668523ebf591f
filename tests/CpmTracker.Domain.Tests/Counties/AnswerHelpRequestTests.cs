namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AnswerHelpRequestTests
{
    private static readonly AnswerHelpRequest Answer = new(TheCounty, "answer-1", "help-1", Written.ByCounty("YW5zd2Vy"), Days.Later);
    private static readonly HelpAnswered Answered = new(TheCounty, "answer-1", "help-1", Answer.Text, Days.Later);

    [Fact]
    public void A_request_may_be_answered_more_than_once()
    {
        Given([.. Registered, Help]).When(Answer).Then(Answered);
        Given([.. Registered, Help, Answered]).When(Answer with { Answer = "answer-2" }).Then(Answered with { Answer = "answer-2" });
    }

    [Fact]
    public void Without_that_request_it_is_refused() =>
        Given(Registered).When(Answer).ThenRejected(Rejection.HelpNotRequested);

    [Fact]
    public void Answering_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Help, Answered]).When(Answer with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_answers_nothing() =>
        GivenNoCounty().When(Answer).ThenRejected(Rejection.CountyNotRegistered);
}
