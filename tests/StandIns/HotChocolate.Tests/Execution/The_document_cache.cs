using System.Text;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class The_document_cache
{
    private readonly DocumentCache _cache = new(capacity: 3);

    [Fact]
    public void Finds_a_document_by_its_bytes()
    {
        var kept = Keep("{ a }");

        _cache.Find("{ a }"u8).ShouldBeSameAs(kept);
        _cache.Find("{ a  }"u8).ShouldBeNull();
    }

    [Fact]
    public void Keeps_the_first_of_two_that_were_prepared_at_the_same_time()
    {
        var first = Keep("{ a }");
        Keep("{ a }");

        _cache.Find("{ a }"u8).ShouldBeSameAs(first);
    }

    [Fact]
    public void Is_bounded_and_lets_go_of_what_nobody_uses()
    {
        var used = Keep("{ a }");
        Keep("{ b }");
        Keep("{ c }");
        _cache.Find("{ a }"u8).ShouldBeSameAs(used);

        Keep("{ d }");

        _cache.Find("{ a }"u8).ShouldBeSameAs(used);
        _cache.Find("{ b }"u8).ShouldBeNull();
        _cache.Find("{ c }"u8).ShouldNotBeNull();
        _cache.Find("{ d }"u8).ShouldNotBeNull();
    }

    [Fact]
    public void Does_not_keep_what_is_refused_or_huge()
    {
        _cache.Keep("{ wrong }"u8, new PreparedDocument(null, [ErrorBuilder.New().SetMessage("no").Build()]));
        Keep("{ a }" + new string(' ', 20_000));

        _cache.Find("{ wrong }"u8).ShouldBeNull();
        _cache.Find(Encoding.UTF8.GetBytes("{ a }" + new string(' ', 20_000))).ShouldBeNull();
    }

    private PreparedDocument Keep(string text)
    {
        var prepared = new PreparedDocument(Utf8GraphQLParser.Parse(text), []);
        _cache.Keep(Encoding.UTF8.GetBytes(text), prepared);
        return prepared;
    }
}
