namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class WriteValuesStatementTests
{
    private static readonly WriteValuesStatement Write = new(Id, Written.Text("dmFsdWVz"), Days.BetweenSessions);
    private static readonly ValuesStatementWritten Statement = new(Written.Text("dmFsdWVz"), Days.BetweenSessions);

    [Fact]
    public void A_director_writes_the_statement() =>
        Given(NewlyEnrolled).When(Write).Then(Statement);

    [Fact]
    public void Writing_the_same_again_appends_nothing() =>
        Given([Enrolled(), Statement]).When(Write with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Writing_it_anew_replaces_the_first()
    {
        var anew = Written.Text("YW5ldw==");
        Given([Enrolled(), Statement]).When(Write with { Text = anew, On = Days.Later }).Then(new ValuesStatementWritten(anew, Days.Later));
        Given([Enrolled(), Statement, new ValuesStatementWritten(anew, Days.Later)]).State.Development.ValuesStatements.ShouldBe([Statement, new(anew, Days.Later)]);
    }

    [Fact]
    public void Returning_to_the_first_wording_is_written_once_more() =>
        Given([Enrolled(), Statement, new ValuesStatementWritten(Written.Note, Days.Later)]).When(Write).Then(Statement);

    [Fact]
    public void Nobody_enrolled_writes_nothing() =>
        GivenNoDirector().When(Write).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_writes_nothing() =>
        Given([Enrolled(), Withdrew()]).When(Write).ThenRejected(Rejection.DirectorWithdrawn);
}
