namespace GreenDonut;

/// <summary>Fetches values by their keys, many at a time.</summary>
public interface IDataLoader;
