using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class What_the_schema_says_of_limits_and_guards
{
    [Authorize("Readers")]
    public sealed record Page(string Text);

    public sealed class Query
    {
        [UsePaging(MaxPageSize = 7, DefaultPageSize = 4)]
        [Authorize(Roles = ["a", "b"])]
        public IEnumerable<Page> Pages => [];

        public Task<int> LaterAsync() => Task.FromResult(1);
    }

    [Fact]
    public async Task Stands_on_its_fields_and_types()
    {
        var sdl = await new ServiceCollection().AddLogging().AddGraphQLServer().AddQueryType<Query>().AddAuthorization().SdlAsync();

        var flat = string.Join(' ', sdl.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        flat.ShouldContain("type Page @authorize(policy: \"Readers\")");
        flat.ShouldContain("@authorize(roles: [\"a\", \"b\"])");
        flat.ShouldContain("@listSize(assumedSize: 7, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 4, sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)");
        flat.ShouldContain("later: Int! @cost(weight: \"10\")");
        flat.ShouldContain("directive @cost");
        flat.ShouldContain("directive @authorize");
        flat.ShouldContain("enum ApplyPolicy");
    }
}
