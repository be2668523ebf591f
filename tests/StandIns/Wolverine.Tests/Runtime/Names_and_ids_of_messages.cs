using Wolverine;
using Wolverine.Attributes;
using Wolverine.Runtime;

namespace CpmTracker.StandIns.Wolverine.Tests.Runtime;

public sealed class Names_and_ids_of_messages
{
    [Theory]
    [InlineData(typeof(Note), "CpmTracker.StandIns.Wolverine.Tests.Note", "cpmtracker.standins.wolverine.tests.note")]
    [InlineData(typeof(Submitted<Ask>), "SubmittedAsk", "submittedask")]
    [InlineData(typeof(Submitted<Submitted<Ask>>), "SubmittedSubmittedAsk", "submittedsubmittedask")]
    [InlineData(typeof(Nested), "Names_and_ids_of_messages_CpmTracker.StandIns.Wolverine.Tests.Runtime.Names_and_ids_of_messages+Nested", "names_and_ids_of_messages_cpmtracker.standins.wolverine.tests.runtime.names_and_ids_of_messages.nested")]
    [InlineData(typeof(Named), "named.v1", "Errands")]
    public void They_are_as_the_genuine_package_writes_them(Type type, string name, string queue)
    {
        MessageNames.Of(type).ShouldBe(name);
        MessageNames.QueueOf(type).ShouldBe(queue, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Ids_are_in_the_order_in_which_they_were_given_and_are_uuids_of_version_7()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => new Envelope().Id).ToList();
        ids.Order().ShouldBe(ids);
        ids.Distinct().Count().ShouldBe(ids.Count);
        ids.ShouldAllBe(id => id.Version == 7 && id.Variant >= 8 && id.Variant <= 11);
    }

    public sealed record Nested;

    [MessageIdentity("named.v1"), LocalQueue("Errands")]
    public sealed record Named;
}
