using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

/// <summary>The people, pages and places that sections 2 and 3 of the specification ask about.</summary>
internal static class SocialGraph
{
    [InterfaceType("Profile")]
    public interface IProfile
    {
        string Handle { get; }
    }

    public sealed record Count([property: GraphQLName("count")] int Number);

    public sealed record Birthday(int Month, int Day);

    public sealed record User(int Id, string Name, string Handle) : IProfile
    {
        public string FirstName => Name.Split(' ')[0];

        public string LastName => Name.Split(' ')[1];

        public Birthday Birthday => new(5, 14);

        public string ProfilePic(int? size, int? width, int? height) => $"pic-{Id}-{size?.ToString(null, null) ?? $"{width}x{height}"}.jpg";

        public IReadOnlyList<User> Friends(int? first) => [.. new[] { new User(5, "Ada King", "ada"), new User(6, "Alan Hill", "alan") }.Take(first ?? 2)];
    }

    public sealed record Page(string Handle) : IProfile
    {
        public Count Likers => new(90_234_512);
    }

    public sealed record Point(double Lat, double Lon);

    public sealed class Query
    {
        private static readonly User s_zuck = new(4, "Mark Zuckerberg", "zuck");

        public User Me => s_zuck;

        public User? User(int? id, string? handle) => id == 4 || handle == "zuck" ? s_zuck : null;

        public IReadOnlyList<IProfile> Profiles(IReadOnlyList<string> handles)
            => [.. handles.Select(handle => handle == "zuck" ? (IProfile)s_zuck : new Page(handle))];

        public string Picture(int width, int height) => $"{width}x{height}";

        public string NearestThing(Point location) => FormattableString.Invariant($"{location.Lat} {location.Lon}");

        public string Field(Optional<string?> arg) => arg.HasValue ? arg.Value ?? "null" : "absent";

        public string Echo(string text) => text;
    }

    public sealed class Mutation
    {
        public string SendEmail(string message) => message;

        public string LikeStory([GraphQLName("storyID")] int story) => $"liked {story}";
    }

    public static Task<string> AnswerAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
        => Graph.Of<Query>().AddMutationType<Mutation>().AddType<User>().AddType<Page>().AnswerAsync(document, variables);

    /// <summary>That the whole answer is this data, and no error.</summary>
    public static async Task ShouldGive(string document, string data, IReadOnlyDictionary<string, object?>? variables = null)
        => (await AnswerAsync(document, variables)).ShouldBe($$"""{"data":{{data}}}""", document);
}
