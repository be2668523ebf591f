namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class RecordRediCommitmentTests
{
    private static readonly RecordRediCommitment Commit = new(Id, "commitment-1", Written.Note, Days.SessionTwo);
    private static readonly RediCommitmentRecorded Recorded = new(Plan, "commitment-1", Written.Note, Days.SessionTwo);

    [Fact]
    public void A_commitment_is_part_of_the_plan() =>
        Given(Planned).When(Commit).Then(Recorded);

    [Fact]
    public void Recording_it_again_appends_nothing() =>
        Given([.. Planned, Recorded]).When(Commit).ThenNothing();

    [Fact]
    public void Another_stands_beside_it() =>
        Given([.. Planned, Recorded, Recorded with { Commitment = "commitment-2" }]).State.Development.OpenPlan()!.Commitments.Count.ShouldBe(2);

    [Fact]
    public void Without_an_open_plan_there_is_nowhere_to_record_it() =>
        Given(Ranked).When(Commit).ThenRejected(Rejection.PlanNotCreated);
}
