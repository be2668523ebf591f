namespace CpmTracker.Server.Tests.Seeding;

public sealed class TheSameSeedsWrittenAnotherWay
{
    private const string Roles =
        """
        roles:
          - { id: coach, title: Coach, summary: Coaches, sources: [S0] }
          - { id: director, title: Director, summary: Learns, sources: [S0] }
        """;

    private const string OtherWayRound =
        """
        about: The other way round.
        version: 7
        roles:
          - id: director # a remark
            summary: 'Learns'
            title: Director
            sources:
              - S0
          - { id: coach, title: Coach, summary: Coaches, sources: [S0] }
        """;

    [Fact]
    public void Have_the_same_hash_and_the_same_events_in_the_same_order()
    {
        using var seeds = new ScratchSeeds().WithMore(Roles);
        using var other = new ScratchSeeds()
            .With("programme.yaml", "# A remark.\r\n" + ScratchSeeds.Programme.ReplaceLineEndings("\r\n"))
            .With("a/roles.yaml", OtherWayRound);

        var first = seeds.Read().Content!.Catalogue;
        var second = other.Read().Content!.Catalogue;

        second.Hash.ShouldBe(first.Hash);
        second.Definitions.Select(item => item.Id).ShouldBe(first.Definitions.Select(item => item.Id));
    }

    [Fact]
    public void Have_another_hash_when_a_word_differs()
    {
        using var seeds = new ScratchSeeds().WithMore(Roles);
        using var other = new ScratchSeeds().WithMore(Roles.Replace("Learns", "Leads", StringComparison.Ordinal));

        other.Read().Content!.Catalogue.Hash.ShouldNotBe(seeds.Read().Content!.Catalogue.Hash);
    }

    [Fact]
    public void Have_a_hash_of_64_lower_case_hex_digits()
    {
        using var seeds = new ScratchSeeds();

        seeds.Read().Content!.Catalogue.Hash.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Count_A2_before_A10()
    {
        using var seeds = new ScratchSeeds().WithMore(
            "roles:\n  - { id: A10, title: Ten, summary: Ten, sources: [S0] }\n  - { id: A2, title: Two, summary: Two, sources: [S0] }");

        seeds.Read().Content!.Catalogue.Definitions.Select(item => item.Id).Where(id => id[0] == 'A').ShouldBe(["A2", "A10"]);
    }
}
