namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class AnswerThreeQuestionsTests
{
    private static readonly AnswerThreeQuestions Answer =
        new(Id, "engagement", Written.Text("d2VsbA=="), Written.Text("d29ycnk="), Written.Text("bmV4dA=="), Days.SessionTwo);

    private static readonly ThreeQuestionsAnswered Answers = new("engagement", Answer.WorkingWell, Answer.Worries, Answer.NextSteps, Days.SessionTwo);

    [Fact]
    public void The_three_questions_are_answered_for_a_ranked_priority() =>
        Given(Ranked).When(Answer).Then(Answers);

    [Fact]
    public void Any_ranked_priority_will_do_not_only_the_first() =>
        Given(Ranked).When(Answer with { ImprovementArea = "advocacy" }).Then(Answers with { ImprovementArea = "advocacy" });

    [Fact]
    public void Answering_the_same_again_appends_nothing() =>
        Given([.. Ranked, Answers]).When(Answer).ThenNothing();

    [Fact]
    public void Other_answers_replace_those_for_the_same_area_only()
    {
        var advocacy = Answers with { ImprovementArea = "advocacy" };
        var anew = Answers with { Worries = Written.Note };

        Given([.. Ranked, Answers, advocacy]).When(Answer with { Worries = Written.Note }).Then(anew);
        Given([.. Ranked, Answers, advocacy, anew]).State.Answered.ShouldBe([advocacy, anew]);
    }

    [Fact]
    public void Before_the_ranking_there_is_no_priority_to_answer_for() =>
        Given(Assessed).When(Answer).ThenRejected(Rejection.PriorityNotRanked);

    [Fact]
    public void An_area_that_is_not_ranked_is_refused() =>
        Given(Ranked).When(Answer with { ImprovementArea = "accountability" }).ThenRejected(Rejection.PriorityNotRanked);

    [Fact]
    public void An_area_that_is_ranked_no_longer_is_refused() =>
        Given([.. Ranked, new PrioritiesRanked([new(1, "advocacy", null)], Days.SessionTwo)]).When(Answer).ThenRejected(Rejection.PriorityNotRanked);

    [Fact]
    public void Nobody_enrolled_answers_nothing() =>
        GivenNoDirector().When(Answer).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_answers_nothing() =>
        Given([.. Ranked, Withdrew()]).When(Answer).ThenRejected(Rejection.DirectorWithdrawn);
}
