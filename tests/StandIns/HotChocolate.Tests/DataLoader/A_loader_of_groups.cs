using System.Collections.Concurrent;
using GreenDonut;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.DataLoader;

public sealed class A_loader_of_groups
{
    public sealed class Batches : ConcurrentQueue<string>;

    public sealed class ChapterLoader(Batches batches, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : GroupedDataLoader<int, string>(batchScheduler, options)
    {
        protected override Task<ILookup<int, string>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Enqueue(string.Join(',', keys));
            return Task.FromResult(keys.SelectMany(key => Enumerable.Range(1, key).Select(chapter => (key, $"{key}.{chapter}"))).ToLookup(pair => pair.key, pair => pair.Item2));
        }
    }

    public sealed record Book(int Id)
    {
        public async Task<IReadOnlyList<string>> GetChaptersAsync(ChapterLoader chapters, CancellationToken cancellationToken)
            => await chapters.LoadAsync(Id, cancellationToken) ?? [];
    }

    public sealed class Query
    {
        public IReadOnlyList<Book> Books => [new(2), new(0), new(1)];

        public async Task<int> CountAsync(int[] ids, ChapterLoader chapters) => (await chapters.LoadAsync(ids)).Sum(group => group!.Length);
    }

    [Fact]
    public async Task Fetches_all_groups_of_a_level_at_once_and_gives_an_empty_one_where_there_is_nothing()
    {
        var batches = new Batches();
        var schema = Graph.Of<Query>(services => services.AddSingleton(batches)).AddDataLoader<ChapterLoader>();

        (await schema.AnswerAsync("{ books { chapters } }")).ShouldBe("""{"data":{"books":[{"chapters":["2.1","2.2"]},{"chapters":[]},{"chapters":["1.1"]}]}}""");
        (await schema.AnswerAsync("{ count(ids: [1, 2, 1]) }")).ShouldBe("""{"data":{"count":4}}""");
        batches.ShouldBe(["2,0,1", "1,2"]);
    }
}
